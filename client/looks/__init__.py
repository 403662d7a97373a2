"""The look: polygons that every client draws (`assets/looks/`), the knife that cuts them, sheets to judge them by."""
