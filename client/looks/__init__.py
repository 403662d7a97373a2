"""The look: polygons that every client draws (`assets/looks/`), the knife that cuts them (`draw`), sheets to judge them."""
